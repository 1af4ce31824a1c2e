/* ug-step-page.c: a question in large type, one sentence under it, and room for the answers.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-step-page.h"

typedef struct
{
  UgRoom *room;
  GtkLabel *question;
  GtkLabel *explanation;
} UgStepPagePrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (UgStepPage, ug_step_page, GTK_TYPE_BOX)

enum
{
  PROP_ROOM = 1,
};

static GtkLabel *
add_label (UgStepPage *self, const char *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "wrap", TRUE, "visible", FALSE,
                                   "natural-wrap-mode", GTK_NATURAL_WRAP_WORD, NULL);

  gtk_widget_add_css_class (label, css_class);
  gtk_box_append (GTK_BOX (self), label);

  return GTK_LABEL (label);
}

static void
ug_step_page_constructed (GObject *object)
{
  UgStepPage *self = UG_STEP_PAGE (object);

  G_OBJECT_CLASS (ug_step_page_parent_class)->constructed (object);

  if (UG_STEP_PAGE_GET_CLASS (self)->build != NULL)
    UG_STEP_PAGE_GET_CLASS (self)->build (self);
}

static void
ug_step_page_dispose (GObject *object)
{
  UgStepPagePrivate *priv = ug_step_page_get_instance_private (UG_STEP_PAGE (object));

  g_clear_object (&priv->room);

  G_OBJECT_CLASS (ug_step_page_parent_class)->dispose (object);
}

static void
ug_step_page_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  UgStepPagePrivate *priv = ug_step_page_get_instance_private (UG_STEP_PAGE (object));

  g_assert (prop_id == PROP_ROOM);
  priv->room = g_value_dup_object (value);
}

static void
ug_step_page_class_init (UgStepPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = ug_step_page_constructed;
  object_class->dispose = ug_step_page_dispose;
  object_class->set_property = ug_step_page_set_property;

  /**
   * UgStepPage:room:
   *
   * The room the page stands in, for its whole life.
   */
  g_object_class_install_property (
      object_class, PROP_ROOM,
      g_param_spec_object ("room", NULL, NULL, UG_TYPE_ROOM,
                           G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS));
}

static void
ug_step_page_init (UgStepPage *self)
{
  UgStepPagePrivate *priv = ug_step_page_get_instance_private (self);

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_widget_add_css_class (GTK_WIDGET (self), "step-page");
  priv->question = add_label (self, "question");
  priv->explanation = add_label (self, "explanation");
}

/**
 * ug_step_page_get_room:
 * @self: a page
 *
 * Returns: (transfer none): the room it stands in
 */
UgRoom *
ug_step_page_get_room (UgStepPage *self)
{
  UgStepPagePrivate *priv = ug_step_page_get_instance_private (self);

  return priv->room;
}

UgAgreement *
ug_step_page_get_agreement (UgStepPage *self)
{
  return ug_room_get_agreement (ug_step_page_get_room (self));
}

UgClient *
ug_step_page_get_client (UgStepPage *self)
{
  return ug_room_get_client (ug_step_page_get_room (self));
}

/**
 * ug_step_page_reveal:
 * @self: a page
 * @record_id: a record that somebody goes to
 *
 * Lets a page that shows one thing at a time show this one, before its place is looked for.
 */
void
ug_step_page_reveal (UgStepPage *self, const char *record_id)
{
  if (UG_STEP_PAGE_GET_CLASS (self)->reveal != NULL)
    UG_STEP_PAGE_GET_CLASS (self)->reveal (self, record_id);
}

static void
show_text (GtkLabel *label, const char *text)
{
  gtk_label_set_text (label, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (label), text != NULL && *text != '\0');
}

/**
 * ug_step_page_set_question:
 * @self: a page
 * @question: (nullable): what the step asks, in a few words
 * @explanation: (nullable): one sentence under it
 */
void
ug_step_page_set_question (UgStepPage *self, const char *question, const char *explanation)
{
  UgStepPagePrivate *priv = ug_step_page_get_instance_private (self);

  show_text (priv->question, question);
  show_text (priv->explanation, explanation);
}
