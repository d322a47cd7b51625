import CodeBlock from './guide/CodeBlock.astro';
import Note from './guide/Note.astro';
import ScrollTable from './guide/ScrollTable.astro';
import ConsentFacts from './layout/ConsentFacts.astro';
import ContactAddress from './layout/ContactAddress.astro';
import StorageTable from './layout/StorageTable.astro';

/** What Markdown elements become in a body: wide ones scroll by themselves and can be reached by keyboard. */
const elements = { table: ScrollTable, pre: CodeBlock };

/** The components that authors may use in MDX; the page hands them in. */
export const authorComponents = { ...elements, Note };

/** The components for pages about the site: they state what this build really does. */
export const pageComponents = { ...elements, Note, ConsentFacts, ContactAddress, StorageTable };
