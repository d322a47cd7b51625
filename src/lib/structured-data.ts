/** What search engines are told about a reading page. */
interface Described {
  title: string;
  description: string;
  crumbs: { title: string; href?: string }[];
  published: string;
  reviewed: string;
}

/**
 * Returns JSON-LD for a reading page: the article and the way to it.
 * `<` is written as an escape, so that no text can end the script element.
 */
export function getStructuredData(
  { title, description, crumbs, published, reviewed }: Described,
  url: string,
): string {
  const graph = [
    {
      '@type': 'TechArticle',
      headline: title,
      description,
      url,
      datePublished: published,
      dateModified: reviewed,
    },
    {
      '@type': 'BreadcrumbList',
      itemListElement: crumbs.map(({ title: name, href }, at) => ({
        '@type': 'ListItem',
        position: at + 1,
        name,
        item: href === undefined ? url : new URL(href, url).href,
      })),
    },
  ];
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replaceAll('<', '\\u003c');
}
