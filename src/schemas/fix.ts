import { z } from 'astro/zod';
import { idSchema } from './id.ts';
import { stepSchema } from './step.ts';
import { commandSchema, inlineSchema, textSchema } from './text.ts';

/** How much a fix can disturb, mildest first. */
export const risks = ['reads-only', 'changes-config', 'restarts-service', 'may-lose-data'] as const;

/** A way to remove one or more causes. */
export const fixSchema = z.strictObject({
  id: idSchema.describe('Id within the guide; becomes the fragment of its address.'),
  title: textSchema.describe('What is done, beginning with its verb.'),
  addresses: z.array(idSchema).min(1).describe('Causes of this guide that it finds or removes.'),
  risk: z.enum(risks).describe('The most disturbing thing any step does.'),
  undo: inlineSchema.describe('How to go back; for read-only fixes, that nothing was changed.'),
  steps: z.array(stepSchema).min(1).describe('Instructions in order.'),
  verify: z
    .strictObject({
      do: inlineSchema.describe('What to look at afterwards.'),
      run: commandSchema.optional(),
      expect: inlineSchema.describe('The result that means it is fixed.'),
    })
    .describe('How to see that it worked.'),
});

export type Fix = z.infer<typeof fixSchema>;
export type Risk = Fix['risk'];
