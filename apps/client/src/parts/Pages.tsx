import { Button } from '@digdir/designsystemet-react';
import { useState, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FileFragment, TypedDocumentString } from '../generated/graphql.js';
import { useLoad } from '../kernel/load.js';
import { Files } from './Files.js';
import { Show } from './states.js';

/** A list the API gives a page at a time. */
interface Connection<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  /** The whole list, where the document asks for it with `$csv` or `$xlsx`. */
  readonly csv?: FileFragment;
  readonly xlsx?: FileFragment;
}

interface Props<Data, Variables, Node> {
  readonly query: TypedDocumentString<Data, Variables & { first: number; after?: string | null | undefined }>;
  readonly variables: Variables;
  readonly of: (data: Data) => Connection<Node>;
  readonly row: (node: Node) => ReactNode;
  readonly keyOf: (node: Node) => string;
  /** What stands there when the list is empty. */
  readonly empty: ReactNode;
  readonly label: string;
  readonly size?: number;
  /** Whether the list can be taken away as a file, as it is filtered and ordered. */
  readonly files?: true;
  /** Rows already shown elsewhere on the page. */
  readonly except?: readonly string[];
}

/** A list with "show more". Starts anew when what is asked for changes. */
export function Pages<Data, Variables extends object, Node>(
  props: Props<Data, Variables, Node>,
): ReactElement {
  const { query, variables, of } = props;
  return (
    <>
      <FromStart key={JSON.stringify(variables)} {...props} />
      {props.files === true && <Files query={query} variables={variables} of={of} />}
    </>
  );
}

function FromStart<Data, Variables extends object, Node>(props: Props<Data, Variables, Node>): ReactElement {
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  return (
    <ul className="list" aria-label={props.label}>
      {cursors.map((after, index) => (
        <OnePage
          key={after ?? ''}
          {...props}
          after={after}
          last={index === cursors.length - 1}
          more={(cursor) => setCursors([...cursors, cursor])}
        />
      ))}
    </ul>
  );
}

interface OneProps<Data, Variables, Node> extends Props<Data, Variables, Node> {
  readonly after: string | null;
  readonly last: boolean;
  readonly more: (cursor: string) => void;
}

function OnePage<Data, Variables extends object, Node>(props: OneProps<Data, Variables, Node>): ReactElement {
  const { query, variables, of, row, keyOf, empty, size = 20, except = [], after, last, more } = props;
  const { t } = useTranslation();
  const loaded = useLoad(query, { ...variables, first: size, after });
  const page = loaded.data === undefined ? undefined : of(loaded.data);
  if (page === undefined) {
    return (
      <li className="list-wait">
        <Show loaded={loaded} lines={6}>
          {() => null}
        </Show>
      </li>
    );
  }
  const { hasNextPage, endCursor } = page.pageInfo;
  return (
    <>
      {page.nodes
        .filter((node) => !except.includes(keyOf(node)))
        .map((node) => (
          <li key={keyOf(node)}>{row(node)}</li>
        ))}
      {page.nodes.length === 0 && after === null && <li className="list-empty">{empty}</li>}
      {last && hasNextPage && endCursor !== null && (
        <li className="list-more">
          <Button variant="secondary" onClick={() => more(endCursor)}>
            {t('list.more')}
          </Button>
        </li>
      )}
    </>
  );
}
