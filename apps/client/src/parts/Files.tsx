import { Button } from '@digdir/designsystemet-react';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import type { FileFragment, TypedDocumentString } from '../generated/graphql.js';
import { documentOf } from '../kernel/documents.js';
import { download } from '../kernel/download.js';

const formats = ['xlsx', 'csv'] as const;

interface Props<Data, Variables> {
  readonly query: TypedDocumentString<Data, Variables & { first: number; after?: string | null | undefined }>;
  readonly variables: Variables;
  readonly of: (data: Data) => { readonly csv?: FileFragment; readonly xlsx?: FileFragment };
}

/** The list above as a file: the same rows in the same order, all of them. */
export function Files<Data, Variables extends object>({
  query,
  variables,
  of,
}: Props<Data, Variables>): ReactElement {
  const { t } = useTranslation();
  const client = useClient();
  const [told, setTold] = useState('');
  const fetchFile = async (format: (typeof formats)[number]): Promise<void> => {
    setTold(t('file.fetching'));
    const asked = { ...variables, first: 1, [format]: true };
    const { data, error } = await client.query(documentOf(query), asked, { requestPolicy: 'network-only' });
    const file = data == null ? undefined : of(data)[format];
    if (file === undefined) {
      setTold(error?.graphQLErrors[0]?.message ?? t('file.failed'));
      return;
    }
    save(file);
    setTold(t('file.fetched', { name: file.fileName }));
  };
  return (
    <p className="files">
      {formats.map((format) => (
        <Button key={format} variant="tertiary" data-size="sm" onClick={() => void fetchFile(format)}>
          {t(`file.${format}`)}
        </Button>
      ))}
      <span role="status" className="quiet">
        {told}
      </span>
    </p>
  );
}

function save({ fileName, contentType, base64 }: FileFragment): void {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  download(fileName, new Blob([bytes], { type: contentType }));
}
