import { type ComponentType, lazy, type ReactNode, Suspense, useState } from 'react';

interface Lazily<Props extends object> {
  readonly load: () => Promise<ComponentType<Props>>;
  /** Whether every board may need it, so that it comes ahead, once the page is idle. */
  readonly isForAll?: boolean;
  /** What stands in its place while it is on its way; nothing unless told. */
  readonly Waiting?: () => ReactNode;
  /** What stands there where it cannot be had. */
  readonly Failed: ComponentType<Props>;
}

interface KnownPart {
  readonly bring: () => Promise<unknown>;
  readonly isForAll: boolean;
}

const parts = new Set<KnownPart>();

/** Brings parts before they are first shown: all, or those that every board may need. */
export async function loadParts(which: 'all' | 'for-all' = 'for-all'): Promise<void> {
  const wanted = [...parts].filter(({ isForAll }) => which === 'all' || isForAll);
  await Promise.all(wanted.map(({ bring }) => bring()));
}

const Nothing = () => null;

/** A part of the product that is loaded when it is first shown, or before by `loadParts`. */
export function lazily<Props extends object>({
  load,
  isForAll = true,
  Waiting = Nothing,
  Failed,
}: Lazily<Props>) {
  let there: ComponentType<Props> | undefined;
  const bring = () =>
    load().then(
      (Part) => {
        there = Part;
        return { default: Part };
      },
      () => ({ default: Failed }),
    );
  parts.add({ bring, isForAll });
  const Loaded = lazy(bring);
  // biome-ignore lint/correctness/noComponentHookFactories: called at the top of modules, once for each part
  return function Part(props: Props) {
    const [Known] = useState(() => there);
    if (Known !== undefined) return <Known {...props} />;
    return (
      <Suspense fallback={<Waiting />}>
        <Loaded {...props} />
      </Suspense>
    );
  };
}
