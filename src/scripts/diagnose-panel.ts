import workerAddress from './diagnose-worker.ts?worker&url';
import type { Answer, Question } from './diagnose-worker.ts';
import { offerLists } from './search-hit.ts';
import { startWorker } from './worker-script.ts';

const pause = 300;
/** Characters that are read; what stands behind them is said to be left out. */
const longest = 200_000;
const largestFile = 20_000_000;

const sentences = {
  reading: 'Reading…',
  none: 'Not recognised. Add the lines around it, or the name of the product. Browse instead:',
  error: 'The catalogue could not be loaded. Browse instead:',
  noText: 'That file is no text. Open a log, a page or a HAR file, or browse instead:',
  largeFile: 'That file is larger than 20 MB. Cut out the minutes around the error, or browse instead:',
  shared: 'Somebody shared this result; the text it came from is not part of the address.',
} as const;

/** Recognises what is pasted, dropped or opened: in a worker, without sending any of it. */
class DiagnosePanel extends HTMLElement {
  private worker: Worker | undefined;
  private latest = 0;
  private timer = 0;

  connectedCallback() {
    const form = this.querySelector('form');
    const field = this.querySelector('textarea');
    if (!form || !field) return;
    const run = () => this.ask({ text: field.value });
    field.addEventListener('input', () => {
      clearTimeout(this.timer);
      this.timer = window.setTimeout(run, pause);
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      run();
    });
    form.addEventListener('reset', () => this.show('idle', ''));
    for (const sample of form.querySelectorAll<HTMLElement>('[data-sample]')) {
      sample.addEventListener('click', () => {
        field.value = sample.dataset['sample'] ?? '';
        run();
      });
    }
    const open = async (file: File | undefined) => {
      if (!file) return;
      if (file.size > largestFile) return this.show('error', sentences.largeFile);
      const text = await file.text();
      if (text.includes('\u0000')) return this.show('error', sentences.noText);
      // A HAR file holds cookies and bodies by the thousand: it is read without being shown.
      field.value = /\.(?:har|json)$/i.test(file.name) ? '' : text.slice(0, longest);
      this.ask({ text });
    };
    form.querySelector<HTMLInputElement>('input[type="file"]')?.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) void open(target.files?.[0]);
    });
    this.addEventListener('dragover', (event) => event.preventDefault());
    this.addEventListener('drop', (event) => {
      event.preventDefault();
      const dropped = event.dataTransfer?.getData('text');
      if (dropped) field.value = dropped;
      if (dropped) run();
      else void open(event.dataTransfer?.files[0]);
    });
    if (field.value !== '') run();
    else if (location.hash.includes('error=')) this.ask({ share: location.hash.slice(1) });
  }

  private find(selector: string): HTMLElement {
    const element = this.querySelector<HTMLElement>(selector);
    if (!element) throw new Error(`<diagnose-panel> has no ${selector}`);
    return element;
  }

  private ask(what: { text: string } | { share: string }) {
    clearTimeout(this.timer);
    this.latest += 1;
    const id = this.latest;
    if ('text' in what && what.text.trim() === '') return this.show('idle', '');
    this.show('idle', sentences.reading);
    const isCut = 'text' in what && what.text.length > longest && !/^\s*\{/.test(what.text);
    const question: Question = { id, ...(isCut ? { text: what.text.slice(0, longest) } : what) };
    this.worker ??= this.start();
    this.worker.postMessage(question);
    this.worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.id !== this.latest) return;
      void this.tell(data, 'text' in question ? question.text : '', isCut);
    };
  }

  private start(): Worker {
    const worker = startWorker(workerAddress);
    worker.addEventListener('error', () => {
      this.worker = undefined;
      this.show('error', sentences.error);
    });
    return worker;
  }

  private async tell(answer: Answer, text: string, isCut: boolean) {
    if (answer.state === 'error') return this.show('error', sentences.error);
    if (answer.state === 'none') {
      this.show('none', sentences.none);
      return this.offerNearest(text);
    }
    const { candidates } = answer;
    const { makeCard } = await import('./diagnose-card.ts');
    const count = `${candidates.length} ${candidates.length === 1 ? 'result' : 'results'}, best first.`;
    const cut = isCut ? ` Only the first ${longest.toLocaleString('en')} characters were read.` : '';
    this.show('done', text === '' ? sentences.shared : `${count}${cut}`);
    this.find('[data-candidates]').replaceChildren(...candidates.map((each, at) => makeCard(each, at === 0)));
  }

  private show(state: 'idle' | 'done' | 'none' | 'error', sentence: string) {
    this.find('[data-diagnosis]').dataset['state'] = state;
    this.find('[data-candidates]').replaceChildren();
    this.find('[data-nearest]').hidden = true;
    const message = this.find('[data-message]');
    if (state === 'none' || state === 'error') offerLists(message, sentence);
    else message.textContent = sentence;
  }

  /** Names the errors whose words are nearest to those of a text that was not recognised. */
  private async offerNearest(text: string) {
    const { makeNearest } = await import('./nearest-errors.ts');
    const nearest = await makeNearest(text);
    if (nearest.length === 0) return;
    const place = this.find('[data-nearest]');
    place.replaceChildren(...nearest);
    place.hidden = false;
  }
}

customElements.define('diagnose-panel', DiagnosePanel);
