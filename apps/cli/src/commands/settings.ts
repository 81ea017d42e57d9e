import { describeConfig } from '#kernel';
import { columns, print } from '../print.js';

/** `samlingsplats settings` */
export function describeSettings(): void {
  print(columns(describeConfig().map(({ name, about }) => [name, about])));
}
