/** Where labs and content stand, and how long a step may take; tests of the runner set others. */
import { resolve } from 'node:path';

/** The project's root. */
export const root = resolve(import.meta.dirname, '../../..');

/** Folder of the labs. */
export const labFolder = process.env['LABS_ROOT'] ?? resolve(root, 'tests/labs');

/** Folder of the content that the labs prove. */
export const contentFolder = process.env['LABS_CONTENT'] ?? resolve(root, 'content');

/** Longest time of one step, in milliseconds. */
export const stepLimit = Number(process.env['LABS_STEP_LIMIT'] ?? 15_000);

/** Longest time of a whole lab, in milliseconds. */
export const labLimit = 30_000;
