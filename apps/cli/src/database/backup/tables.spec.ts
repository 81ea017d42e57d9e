import { inOrder, type TableShape } from './tables.js';

const table = (name: string, ...needs: string[]): TableShape => ({ name, columns: ['id'], needs });

describe('tables in a backup', () => {
  it('stand after those they point to, however long the way', () => {
    const tables = [
      table('feedback', 'need'),
      table('need', 'county', 'pilot'),
      table('pilot'),
      table('county'),
    ];
    expect(inOrder(tables).map(({ name }) => name)).toEqual(['pilot', 'county', 'need', 'feedback']);
  });

  it('that point at each other in a circle are refused by name', () => {
    const tables = [table('county'), table('egg', 'hen'), table('hen', 'egg', 'county')];
    expect(() => inOrder(tables)).toThrow('Tables point at each other in a circle: egg, hen.');
  });
});
