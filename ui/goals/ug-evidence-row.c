/* ug-evidence-row.c: the mark and what happened; who told it and when, when opened.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-evidence-row.h"

#include "ug-field-cell.h"
#include "ug-field-row.h"

struct _UgEvidenceRow
{
  UgOpenRow parent_instance;
};

G_DEFINE_FINAL_TYPE (UgEvidenceRow, ug_evidence_row, UG_TYPE_OPEN_ROW)

static GtkWidget *
ug_evidence_row_build_details (UgOpenRow *row)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 10);
  UgRoom *room = ug_open_row_get_room (row);
  UgRecord *evidence = ug_open_row_get_record (row);

  gtk_widget_add_css_class (box, "row-details");
  gtk_box_append (GTK_BOX (box), ug_field_cell_new (room, evidence, UG_EVIDENCE_TOLD_BY));
  gtk_box_append (GTK_BOX (box), ug_field_cell_new (room, evidence, UG_EVIDENCE_TOLD_ON));

  return box;
}

static void
ug_evidence_row_class_init (UgEvidenceRowClass *klass)
{
  UG_OPEN_ROW_CLASS (klass)->build_details = ug_evidence_row_build_details;
}

static void
ug_evidence_row_init (UgEvidenceRow *self)
{
}

static GtkWidget *
new_header (UgRoom *room, UgRecord *evidence)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget *mark = ug_field_editor_new (room, evidence, UG_EVIDENCE_MARK);
  GtkWidget *text = ug_field_editor_new (room, evidence, UG_EVIDENCE_TEXT);

  if (mark != NULL)
    {
      gtk_widget_add_css_class (mark, "quiet-chooser");
      gtk_widget_set_halign (mark, GTK_ALIGN_START);
      gtk_box_append (GTK_BOX (box), mark);
    }
  gtk_widget_remove_css_class (text, "boxed-text");
  gtk_widget_add_css_class (text, "quiet-text");
  gtk_box_append (GTK_BOX (box), text);

  return box;
}

/**
 * ug_evidence_row_new:
 * @room: the room
 * @evidence: evidence of a goal
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *
ug_evidence_row_new (UgRoom *room, UgEvidence *evidence)
{
  UgEvidenceRow *self = g_object_new (UG_TYPE_EVIDENCE_ROW, NULL);

  ug_open_row_set_record (UG_OPEN_ROW (self), room, UG_RECORD (evidence));
  g_object_set (self, "header", new_header (room, UG_RECORD (evidence)), NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self), "private");

  return GTK_WIDGET (self);
}
