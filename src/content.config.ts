import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { categorySchema } from '@/schemas/category.ts';
import { comparisonSchema } from '@/schemas/comparison.ts';
import { errorSchema } from '@/schemas/error.ts';
import { evidenceSchema } from '@/schemas/evidence.ts';
import { faultSchema } from '@/schemas/fault.ts';
import { guideSchema } from '@/schemas/guide.ts';
import { pageSchema } from '@/schemas/page.ts';
import { productSchema } from '@/schemas/product.ts';
import { searchFileSchema } from '@/schemas/search.ts';
import { signatureFileSchema } from '@/schemas/signature.ts';

/** Folder of the catalogue, seen from the project’s: tests build a site of a small one. */
const catalogue = process.env['CONTENT_FOLDER'] ?? 'content';

const filesIn = (folder: string, ending: 'yaml' | 'mdx') =>
  glob({
    base: `./${catalogue}/${folder}`,
    pattern: `**/*.${ending}`,
    generateId: ({ entry }) => entry.replace(/\.[a-z]+$/, ''),
  });

export const collections = {
  categories: defineCollection({ loader: filesIn('categories', 'yaml'), schema: categorySchema }),
  products: defineCollection({ loader: filesIn('products', 'yaml'), schema: productSchema }),
  faults: defineCollection({ loader: filesIn('faults', 'yaml'), schema: faultSchema }),
  errors: defineCollection({ loader: filesIn('errors', 'mdx'), schema: errorSchema }),
  comparisons: defineCollection({ loader: filesIn('comparisons', 'yaml'), schema: comparisonSchema }),
  guides: defineCollection({ loader: filesIn('guides', 'mdx'), schema: guideSchema }),
  signatures: defineCollection({ loader: filesIn('signatures', 'yaml'), schema: signatureFileSchema }),
  evidence: defineCollection({ loader: filesIn('evidence', 'yaml'), schema: evidenceSchema }),
  searches: defineCollection({ loader: filesIn('searches', 'yaml'), schema: searchFileSchema }),
  pages: defineCollection({ loader: filesIn('pages', 'mdx'), schema: pageSchema }),
};
