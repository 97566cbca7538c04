import { type ComponentType, lazy, type ReactNode, Suspense, useState } from 'react';

interface Lazily<Props extends object> {
  readonly load: () => Promise<ComponentType<Props>>;
  /** What stands in its place while it is on its way; nothing unless told. */
  readonly Waiting?: () => ReactNode;
  /** What stands there where it cannot be had. */
  readonly Failed: ComponentType<Props>;
}

const parts = new Set<() => Promise<unknown>>();

/** Brings every part that is loaded when it is first shown, so that it is there when it is. */
export async function loadParts(): Promise<void> {
  await Promise.all([...parts].map((bring) => bring()));
}

const Nothing = () => null;

/** A part of the product that is loaded when it is first shown, or before by `loadParts`. */
export function lazily<Props extends object>({ load, Waiting = Nothing, Failed }: Lazily<Props>) {
  let there: ComponentType<Props> | undefined;
  const bring = () =>
    load().then(
      (Part) => {
        there = Part;
        return { default: Part };
      },
      () => ({ default: Failed }),
    );
  parts.add(bring);
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
