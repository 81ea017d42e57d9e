import type { ReactElement, ReactNode } from 'react';
import type { FileFragment, TypedDocumentString } from '../generated/graphql.js';
import { useLoad } from '../kernel/load.js';
import { Files } from './Files.js';
import { Show } from './states.js';

/** The largest page the API gives: what is shown in a table is shown whole. */
const ALL = 100;

interface Props<Data, Variables, Row> {
  readonly query: TypedDocumentString<Data, Variables & { first: number; after?: string | null | undefined }>;
  readonly variables: Variables;
  readonly of: (data: Data) => {
    readonly nodes: readonly Row[];
    readonly csv?: FileFragment;
    readonly xlsx?: FileFragment;
  };
  readonly keyOf: (row: Row) => string;
  readonly caption: string;
  /** The first heads its row. */
  readonly columns: readonly (readonly [header: string, cell: (row: Row) => ReactNode])[];
  readonly empty: string;
}

/** A list of numbers as a table that can be taken away. On a phone it is moved sideways, with the keyboard too. */
export function TableOf<Data, Variables extends object, Row>(
  props: Props<Data, Variables, Row>,
): ReactElement {
  const { query, variables, of, keyOf, caption, columns, empty } = props;
  const loaded = useLoad(query, { ...variables, first: ALL, after: null });
  return (
    <Show loaded={loaded} lines={4}>
      {(data) =>
        of(data).nodes.length === 0 ? (
          <p>{empty}</p>
        ) : (
          <>
            <div className="table-frame" role="group" aria-label={caption} tabIndex={0}>
              <table>
                <caption>{caption}</caption>
                <thead>
                  <tr>
                    {columns.map(([header]) => (
                      <th key={header} scope="col">
                        {header}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {of(data).nodes.map((row) => (
                    <tr key={keyOf(row)}>
                      {columns.map(([header, cell], place) =>
                        place === 0 ? (
                          <th key={header} scope="row">
                            {cell(row)}
                          </th>
                        ) : (
                          <td key={header}>{cell(row)}</td>
                        ),
                      )}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
            <Files query={query} variables={variables} of={of} />
          </>
        )
      }
    </Show>
  );
}
