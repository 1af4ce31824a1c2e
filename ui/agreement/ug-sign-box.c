/* ug-sign-box.c: three ways side by side, and nothing that promises more than they are.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-sign-box.h"

#include "ug-people.h"
#include "ug-plain.h"
#include "ug-signature-pad.h"

#include <glib/gi18n.h>

struct _UgSignBox
{
  GtkBox parent_instance;

  UgPerson *person;
  UgRoom *room;
  UgSignature *signature; /* NULL until it is signed */

  GtkStack *ways;
  UgSignaturePad *pad;
  GtkEntry *entry;
  GtkWidget *sign;
};

G_DEFINE_FINAL_TYPE (UgSignBox, ug_sign_box, GTK_TYPE_BOX)

enum
{
  DONE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static UgSignatureHow
get_how (UgSignBox *self)
{
  return ug_choice_from_nick (ug_signature_how_choices,
                              gtk_stack_get_visible_child_name (self->ways));
}

static gboolean
can_sign (UgSignBox *self)
{
  g_autofree char *typed =
      g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->entry))));

  switch (get_how (self))
    {
    case UG_SIGNATURE_DRAWN:
      return !ug_signature_pad_is_empty (self->pad);
    case UG_SIGNATURE_TYPED:
      return *typed != '\0';
    default:
      return TRUE;
    }
}

static void
update (UgSignBox *self)
{
  gtk_widget_set_sensitive (self->sign, can_sign (self));
  gtk_button_set_label (GTK_BUTTON (self->sign), get_how (self) == UG_SIGNATURE_PAPER
                                                     ? _ ("_Sign on Paper Later")
                                                     : _ ("I _Agree and Sign"));
}

static void
sign_cb (UgSignBox *self)
{
  const UgSignatureHow how = get_how (self);
  g_autoptr (GDateTime) now = ug_room_get_now (self->room);

  self->signature = ug_signature_new (self->person, how, now);
  if (how == UG_SIGNATURE_DRAWN)
    {
      g_autofree char *strokes = ug_signature_pad_get_strokes (self->pad);

      ug_record_set_text (UG_RECORD (self->signature), UG_SIGNATURE_STROKES, strokes);
    }
  if (how == UG_SIGNATURE_TYPED)
    ug_record_set_text (UG_RECORD (self->signature), UG_SIGNATURE_NAME,
                        gtk_editable_get_text (GTK_EDITABLE (self->entry)));
  g_signal_emit (self, signals[DONE], 0);
}

static void
leave_cb (UgSignBox *self)
{
  g_signal_emit (self, signals[DONE], 0);
}

static GtkWidget *
new_label (const char *text, const char *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "wrap", TRUE, "justify",
                                   GTK_JUSTIFY_CENTER, NULL);

  gtk_widget_add_css_class (label, css_class);

  return label;
}

static GtkWidget *
new_drawing (UgSignBox *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 8);
  GtkWidget *again = gtk_button_new_with_mnemonic (_ ("_Clear and Draw Again"));

  self->pad = UG_SIGNATURE_PAD (ug_signature_pad_new ());
  gtk_widget_set_halign (again, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (again, "flat");
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->pad));
  gtk_box_append (GTK_BOX (box), again);
  g_signal_connect_object (again, "clicked", G_CALLBACK (ug_signature_pad_clear), self->pad,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->pad, "drawn", G_CALLBACK (update), self, G_CONNECT_SWAPPED);

  return box;
}

static GtkWidget *
new_typing (UgSignBox *self)
{
  self->entry = GTK_ENTRY (gtk_entry_new ());
  gtk_entry_set_placeholder_text (self->entry, _ ("First and last name"));
  gtk_widget_set_valign (GTK_WIDGET (self->entry), GTK_ALIGN_CENTER);
  gtk_widget_set_halign (GTK_WIDGET (self->entry), GTK_ALIGN_CENTER);
  gtk_editable_set_width_chars (GTK_EDITABLE (self->entry), 30);
  gtk_widget_add_css_class (GTK_WIDGET (self->entry), "signature-name");
  ug_accessible_name (GTK_WIDGET (self->entry), _ ("First and last name"));
  g_signal_connect_object (self->entry, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self->entry);
}

static void
add_ways (UgSignBox *self)
{
  GtkWidget *switcher = gtk_stack_switcher_new ();

  self->ways = GTK_STACK (gtk_stack_new ());
  gtk_stack_set_vhomogeneous (self->ways, TRUE);
  gtk_stack_add_titled (self->ways, new_drawing (self),
                        ug_signature_how_choices[UG_SIGNATURE_DRAWN].nick, _ ("Draw"));
  gtk_stack_add_titled (self->ways, new_typing (self),
                        ug_signature_how_choices[UG_SIGNATURE_TYPED].nick, _ ("Type the Name"));
  gtk_stack_add_titled (
      self->ways,
      new_label (_ ("The printed paper has a line for a pen. The version is sealed without waiting "
                    "for it."),
                 "explanation"),
      ug_signature_how_choices[UG_SIGNATURE_PAPER].nick, _ ("By Pen on Paper"));
  gtk_stack_switcher_set_stack (GTK_STACK_SWITCHER (switcher), self->ways);
  gtk_widget_set_halign (switcher, GTK_ALIGN_CENTER);
  g_signal_connect_object (self->ways, "notify::visible-child", G_CALLBACK (update), self,
                           G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self), switcher);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->ways));
}

static void
add_buttons (UgSignBox *self)
{
  GtkWidget *buttons = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 10);
  GtkWidget *leave = gtk_button_new_with_mnemonic (_ ("_Not Now"));

  self->sign = gtk_button_new_with_mnemonic (_ ("I _Agree and Sign"));
  gtk_widget_add_css_class (self->sign, "suggested-action");
  gtk_widget_add_css_class (self->sign, "pill");
  gtk_widget_add_css_class (leave, "pill");
  gtk_widget_set_halign (buttons, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (buttons), leave);
  gtk_box_append (GTK_BOX (buttons), self->sign);
  g_signal_connect_object (self->sign, "clicked", G_CALLBACK (sign_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (leave, "clicked", G_CALLBACK (leave_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self), buttons);
}

static void
ug_sign_box_dispose (GObject *object)
{
  UgSignBox *self = UG_SIGN_BOX (object);

  g_clear_object (&self->person);
  g_clear_object (&self->room);
  g_clear_object (&self->signature);

  G_OBJECT_CLASS (ug_sign_box_parent_class)->dispose (object);
}

static void
ug_sign_box_class_init (UgSignBoxClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = ug_sign_box_dispose;

  signals[DONE] = g_signal_new ("done", UG_TYPE_SIGN_BOX, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 0);
}

static void
ug_sign_box_init (UgSignBox *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 14);
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (GTK_WIDGET (self), "sign-box");
}

/**
 * ug_sign_box_new:
 * @person: who signs
 * @room: the room
 *
 * Returns: (transfer floating): a place to sign
 */
GtkWidget *
ug_sign_box_new (UgPerson *person, UgRoom *room)
{
  UgSignBox *self = g_object_new (UG_TYPE_SIGN_BOX, NULL);
  g_autofree char *name = ug_person_get_display_with_role (person, ug_room_get_language (room));

  self->person = g_object_ref (person);
  self->room = g_object_ref (room);
  gtk_box_append (GTK_BOX (self), new_label (name, "question"));
  gtk_box_append (GTK_BOX (self),
                  new_label (_ ("You agree to what was read aloud."), "explanation"));
  add_ways (self);
  add_buttons (self);
  gtk_box_append (GTK_BOX (self),
                  new_label (_ ("What is drawn or typed here shows who agreed. It is not a "
                                "qualified electronic signature."),
                             "summary"));
  update (self);

  return GTK_WIDGET (self);
}

/**
 * ug_sign_box_get_signature:
 * @self: a place to sign
 *
 * Returns: (transfer none) (nullable): the signature, once there is one
 */
UgSignature *
ug_sign_box_get_signature (UgSignBox *self)
{
  return self->signature;
}
