/** Shows a sentence followed by links to the lists, for when the search cannot help. */
export function offerLists(element: HTMLElement, sentence: string): void {
  element.textContent = `${sentence} `;
  const lists = [
    { href: '/errors/', title: 'All errors' },
    { href: '/categories/', title: 'Categories' },
    { href: '/products/', title: 'Products' },
  ];
  lists.forEach(({ href, title }, at) => {
    const link = document.createElement('a');
    link.href = href;
    link.textContent = title;
    link.className = 'text-accent underline';
    element.append(at === 0 ? '' : ' · ', link);
  });
}
