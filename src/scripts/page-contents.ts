/** Marks the section in view in the table of contents. */
class PageContents extends HTMLElement {
  connectedCallback() {
    const links = [...this.querySelectorAll('a')];
    const sections = links.flatMap((link) => document.getElementById(link.hash.slice(1)) ?? []);
    const observer = new IntersectionObserver(
      (entries) => {
        const entry = entries.find(({ isIntersecting }) => isIntersecting);
        if (!entry) return;
        for (const link of links) {
          if (link.hash === `#${entry.target.id}`) link.setAttribute('aria-current', 'true');
          else link.removeAttribute('aria-current');
        }
      },
      { rootMargin: '-15% 0px -75% 0px' },
    );
    for (const section of sections) observer.observe(section);
  }
}

customElements.define('page-contents', PageContents);
