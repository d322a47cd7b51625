import { readTextFile } from './diagnose-file.ts';
import { longestText, type Answer, type Numbered, type Question } from './diagnose-protocol.ts';
import { revealState, showState } from './diagnose-state.ts';
import workerAddress from './diagnose-worker.ts?worker&url';
import { startWorker } from './worker-script.ts';

const pause = 300;

const sentences = {
  reading: 'Reading…',
  broken: 'The diagnosis could not be loaded. Press “Diagnose” to try again, or browse instead:',
} as const;

/** Returns the entries nearest to a text; none where they cannot be loaded, for the links to the lists are left. */
function findNearest(text: string): Promise<HTMLElement[]> {
  return import('./nearest-errors.ts').then(({ makeNearest }) => makeNearest(text)).catch(() => []);
}

/** Recognises what is pasted, dropped or opened: in a worker, without sending any of it. */
class DiagnosePanel extends HTMLElement {
  private worker: Worker | undefined;
  /** Number of the latest request: what comes of an earlier one is not shown any more. */
  private latest = 0;
  private timer = 0;

  connectedCallback() {
    const form = this.querySelector('form');
    const field = this.querySelector('textarea');
    if (!form || !field) return;
    this.watchText(form, field);
    this.watchFiles(form, field);
    window.addEventListener('hashchange', () => this.askShared());
    if (field.value === '') this.askShared();
    else void this.ask({ text: field.value });
  }

  private watchText(form: HTMLFormElement, field: HTMLTextAreaElement) {
    const run = (isWhole = true) => void this.ask({ text: field.value }, isWhole);
    field.addEventListener('input', (event) => {
      const isPasted = event instanceof InputEvent && event.inputType === 'insertFromPaste';
      this.begin();
      this.timer = window.setTimeout(run, pause, isPasted);
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      run();
    });
    form.addEventListener('reset', () => {
      this.begin();
      showState(this, 'idle', '');
    });
    for (const sample of form.querySelectorAll<HTMLElement>('[data-sample]')) {
      sample.addEventListener('click', () => {
        field.value = sample.dataset['sample'] ?? '';
        run();
      });
    }
  }

  private watchFiles(form: HTMLFormElement, field: HTMLTextAreaElement) {
    const input = form.querySelector<HTMLInputElement>('input[type="file"]');
    input?.addEventListener('change', () => {
      const file = input.files?.[0];
      // Emptied, so that the same file can be opened again.
      input.value = '';
      if (file) void this.open(file, field);
    });
    this.addEventListener('dragover', (event) => event.preventDefault());
    this.addEventListener('drop', (event) => {
      event.preventDefault();
      const text = event.dataTransfer?.getData('text');
      const file = event.dataTransfer?.files[0];
      if (text) {
        field.value = text;
        void this.ask({ text }, true);
      } else if (file) void this.open(file, field);
    });
  }

  /** Begins a request, which ends the one before it; returns its number. */
  private begin(): number {
    clearTimeout(this.timer);
    this.latest += 1;
    return this.latest;
  }

  private async open(file: File, field: HTMLTextAreaElement) {
    const id = this.begin();
    showState(this, 'idle', sentences.reading);
    const opened = await readTextFile(file);
    if (id !== this.latest) return;
    if ('refusal' in opened) return showState(this, 'error', opened.refusal);
    // A HAR file holds cookies and bodies by the thousand: it is read without being shown.
    field.value = /\.(?:har|json)$/i.test(file.name) ? '' : opened.text.slice(0, longestText);
    void this.ask(opened, true);
  }

  private askShared() {
    if (location.hash.includes('error=')) void this.ask({ share: location.hash.slice(1) });
  }

  /** @param isWhole whether nothing will be added to the question, so that its answer may be brought into sight */
  private async ask(question: Question, isWhole = false) {
    const id = this.begin();
    if ('text' in question && question.text.trim() === '') return showState(this, 'idle', '');
    showState(this, 'idle', sentences.reading);
    try {
      const result = import('./diagnose-result.ts');
      const [answer, { showAnswer, showNearest }] = await Promise.all([this.consult(question, id), result]);
      if (id !== this.latest) return;
      showAnswer(this, answer);
      if (isWhole) revealState(this);
      if (answer.state !== 'none' || !('text' in question)) return;
      const nearest = await findNearest(question.text);
      if (id === this.latest) showNearest(this, nearest);
    } catch {
      if (id === this.latest) showState(this, 'error', sentences.broken);
    }
  }

  /** Returns the worker's answer; a worker that breaks is ended, and the next question starts another. */
  private consult(question: Question, id: number): Promise<Answer> {
    this.worker ??= startWorker(workerAddress);
    const { worker } = this;
    return new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<Numbered<Answer>>) => {
        if (data.id === id) resolve(data);
      };
      worker.onerror = () => {
        worker.terminate();
        this.worker = undefined;
        reject(new Error('The worker broke.'));
      };
      worker.postMessage({ ...question, id } satisfies Numbered<Question>);
    });
  }
}

customElements.define('diagnose-panel', DiagnosePanel);
