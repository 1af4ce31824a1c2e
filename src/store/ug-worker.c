/* ug-worker.c: the store's own thread: takes one piece of work after the other.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-worker.h"

struct _UgWorker
{
  GThread *thread;
  GAsyncQueue *queue;
};

/* Either @task hears of the end, or somebody waits for @done. */
typedef struct
{
  UgWork work; /* NULL: the last one */
  gpointer input;
  GDestroyNotify free_input;
  GDestroyNotify free_result;
  GTask *task;
  gpointer result;
  GError *error;
  gboolean done;
  GMutex lock;
  GCond wakes;
} UgJob;

static gboolean
finish_task_cb (gpointer user_data)
{
  UgJob *job = user_data;

  if (job->error != NULL)
    g_task_return_error (job->task, job->error);
  else
    g_task_return_pointer (job->task, job->result, job->free_result);
  g_object_unref (job->task);
  g_free (job);

  return G_SOURCE_REMOVE;
}

/* The task goes back to where it came from before it returns, and with it the last reference to the
 * store: the thread keeps none that could outlive the caller's. */
static void
send_task_home (UgJob *job)
{
  g_autoptr (GSource) source = g_idle_source_new ();

  g_source_set_priority (source, g_task_get_priority (job->task));
  g_source_set_callback (source, finish_task_cb, job, NULL);
  g_source_attach (source, g_task_get_context (job->task));
}

static void
wake_waiter (UgJob *job)
{
  g_mutex_lock (&job->lock);
  job->done = TRUE;
  g_cond_signal (&job->wakes);
  g_mutex_unlock (&job->lock);
}

static void
do_job (UgJob *job, UgDb **db)
{
  GCancellable *cancellable = job->task != NULL ? g_task_get_cancellable (job->task) : NULL;

  /* What has begun is finished: half a commit helps nobody. */
  if (!g_cancellable_set_error_if_cancelled (cancellable, &job->error))
    job->result = job->work (db, job->input, &job->error);
  if (job->free_input != NULL)
    job->free_input (job->input);

  if (job->task != NULL)
    send_task_home (job);
  else
    wake_waiter (job);
}

static gpointer
work_thread (gpointer data)
{
  GAsyncQueue *queue = data;
  UgDb *db = NULL;
  UgJob *job;

  for (job = g_async_queue_pop (queue); job->work != NULL; job = g_async_queue_pop (queue))
    do_job (job, &db);

  g_free (job);
  g_clear_pointer (&db, ug_db_close);
  g_async_queue_unref (queue);

  return NULL;
}

/**
 * ug_worker_new:
 *
 * Returns: (transfer full): a thread that waits for work; `ug_worker_stop()` ends it
 */
UgWorker *
ug_worker_new (void)
{
  UgWorker *self = g_new0 (UgWorker, 1);

  self->queue = g_async_queue_new ();
  self->thread = g_thread_new ("store", work_thread, g_async_queue_ref (self->queue));

  return self;
}

/**
 * ug_worker_stop:
 * @self: a worker
 *
 * Waits until all the work is done and the file is closed, and frees @self.
 */
void
ug_worker_stop (UgWorker *self)
{
  g_async_queue_push (self->queue, g_new0 (UgJob, 1));
  /* The last reference to a store may be given back by the thread itself. */
  if (self->thread == g_thread_self ())
    g_thread_unref (self->thread);
  else
    g_thread_join (self->thread);
  g_async_queue_unref (self->queue);
  g_free (self);
}

/**
 * ug_worker_run_async:
 * @self: a worker
 * @task: (transfer full): what hears of the end
 * @work: what to do
 * @input: for @work
 * @free_input: (nullable): frees @input afterwards, on the store's thread
 * @free_result: (nullable): frees the result when nobody takes it
 */
void
ug_worker_run_async (UgWorker *self,
                     GTask *task,
                     UgWork work,
                     gpointer input,
                     GDestroyNotify free_input,
                     GDestroyNotify free_result)
{
  UgJob *job = g_new0 (UgJob, 1);

  job->task = task;
  job->work = work;
  job->input = input;
  job->free_input = free_input;
  job->free_result = free_result;
  g_async_queue_push (self->queue, job);
}

/**
 * ug_worker_run:
 * @self: a worker
 * @work: what to do
 * @input: for @work
 * @error: (out) (optional): what went wrong
 *
 * Waits for the end: for programs without a main loop, and for the last moment of the others.
 *
 * Returns: (transfer full) (nullable): the result
 */
gpointer
ug_worker_run (UgWorker *self, UgWork work, gpointer input, GError **error)
{
  UgJob job = { .work = work, .input = input };

  g_mutex_init (&job.lock);
  g_cond_init (&job.wakes);
  g_async_queue_push (self->queue, &job);
  g_mutex_lock (&job.lock);
  while (!job.done)
    g_cond_wait (&job.wakes, &job.lock);
  g_mutex_unlock (&job.lock);
  g_mutex_clear (&job.lock);
  g_cond_clear (&job.wakes);
  if (job.error != NULL)
    g_propagate_error (error, job.error);

  return job.result;
}
