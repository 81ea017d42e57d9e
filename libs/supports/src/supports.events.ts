import { z } from 'zod';
import { defineEvent } from '#kernel';

/** A support or grant is new, was edited, changed owner or ended: suggestions that concern it may be stale. */
export const catalogueChanged = defineEvent('catalogue.changed', z.object({ itemId: z.uuid() }));
