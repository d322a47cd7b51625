import type { Filters } from './search-result.ts';

/** Returns the fields of a form that hold something, by name. */
export function readFields(form: HTMLFormElement): [name: string, value: string][] {
  return [...new FormData(form)]
    .map(([name, value]): [string, string] => [name, String(value).trim()])
    .filter(([, value]) => value !== '');
}

/** Returns what the form asks for. */
export const readQuery = (form: HTMLFormElement): string => new Map(readFields(form)).get('q') ?? '';

/** Returns what the form narrows the search by. */
export function readFilters(form: HTMLFormElement): Filters {
  const filters: Filters = {};
  for (const name of ['kind', 'category', 'product'] as const) {
    const option = form.querySelector<HTMLSelectElement>(`select[name="${name}"]`)?.selectedOptions[0];
    if (option && option.value !== '')
      filters[name] = { value: option.value, id: option.dataset['id'] ?? '' };
  }
  return filters;
}
