import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ConnectionId } from '#core/base/ids.ts';
import { type RawResource, useRawResource } from '#queries/useRawResource.ts';
import { SidePanel } from '#views/parts/Dialog.tsx';
import type { SourceLook } from '#views/parts/SourceBadge.tsx';
import styles from './ResourceDrawer.module.css';
import { ResourcePanel } from './ResourcePanel.tsx';
import { differingLines, resourceLines } from './resourceLines.ts';

interface Props {
  readonly title: string;
  readonly references: readonly { readonly source: ConnectionId; readonly reference: string }[];
  readonly sources: readonly SourceLook[];
  readonly onClose: () => void;
}

interface Held {
  readonly source: SourceLook;
  readonly reference: string;
}

/** What each server sent, side by side, with what only one of them says marked. */
export function ResourceDrawer({ title, references, sources, onClose }: Props) {
  const held = references.flatMap(({ source: id, reference }): readonly Held[] => {
    const source = sources.find((one) => one.id === id);
    return source === undefined ? [] : [{ source, reference }];
  });
  const [loaded, setLoaded] = useState<ReadonlyMap<string, RawResource>>(new Map());
  const onLoaded = useCallback((key: string, resource: RawResource) => {
    setLoaded((before) => new Map(before).set(key, resource));
  }, []);
  return (
    <SidePanel
      title={`What the servers sent: ${title}`}
      size={held.length > 1 ? '85%' : '40rem'}
      onClose={onClose}
    >
      {held.map(({ source, reference }) => (
        <Loading
          key={keyOf(source.id, reference)}
          id={source.id}
          reference={reference}
          onLoaded={onLoaded}
        />
      ))}
      <ResourcePanels held={held} loaded={loaded} />
    </SidePanel>
  );
}

interface PanelsProps {
  readonly held: readonly Held[];
  readonly loaded: ReadonlyMap<string, RawResource>;
}

export function ResourcePanels({ held, loaded }: PanelsProps) {
  const lines = useMemo(
    () =>
      held.map(({ source, reference }) => {
        const resource = loaded.get(keyOf(source.id, reference));
        return resource?.state === 'ready' ? resourceLines(resource.json) : [];
      }),
    [held, loaded],
  );
  const differing = useMemo(() => differingLines(lines.filter((own) => own.length > 0)), [lines]);
  let at = -1;
  return (
    <div className={styles.panels}>
      {held.map(({ source, reference }, index) => {
        const own = lines[index] ?? [];
        if (own.length > 0) at += 1;
        return (
          <ResourcePanel
            key={keyOf(source.id, reference)}
            source={source}
            reference={reference}
            state={loaded.get(keyOf(source.id, reference))?.state ?? 'waiting'}
            lines={own}
            differing={own.length > 0 ? differing[at] : undefined}
          />
        );
      })}
    </div>
  );
}

interface LoadingProps {
  readonly id: ConnectionId;
  readonly reference: string;
  readonly onLoaded: (key: string, resource: RawResource) => void;
}

/** A hook a resource: how many there are is known only when the drawer opens. */
function Loading({ id, reference, onLoaded }: LoadingProps) {
  const resource = useRawResource(id, reference);
  useEffect(() => onLoaded(keyOf(id, reference), resource), [id, reference, resource, onLoaded]);
  return null;
}

function keyOf(id: ConnectionId, reference: string): string {
  return `${id} ${reference}`;
}
