import type { Indicator, Project } from '../ledger/ledger.ts';
import { type Message, say } from '../text/messages.ts';
import { DIMENSIONS, type Dimension } from '../view/filters.ts';
import { scopeOf, type View } from '../view/view.ts';
import type { Evidence } from './figure.ts';

export function evidenceOfIndicators(indicators: readonly Indicator[]): readonly Evidence[] {
  return indicators.map((indicator) => ({
    place: indicator.evidence,
    what: say('evidence.indicator', indicator),
  }));
}

export function evidenceOfProjects(projects: readonly Project[]): readonly Evidence[] {
  return projects.flatMap(({ evidence = [], name }) =>
    evidence.map((place) => ({ place, what: name })),
  );
}

/**
 * Says in place what of a published figure no source splits by the filters that are set: for the
 * figures about the whole district, and for those about one category.
 */
export function scopeNotes(
  view: View,
  indicators: readonly Indicator[],
  splits: readonly Dimension[] = [],
): readonly Message[] {
  const unsplitBy = (some: readonly Indicator[]) => {
    const by = some.flatMap((indicator) => {
      const scope = scopeOf(view, indicator, splits);
      return scope.kind === 'unsplit' ? scope.by : [];
    });
    return DIMENSIONS.filter((dimension) => by.includes(dimension));
  };
  const district = unsplitBy(indicators.filter(({ category }) => category === undefined));
  const category = unsplitBy(indicators.filter((indicator) => indicator.category !== undefined));
  return [
    ...(district.length > 0 ? [say('scope.unsplit', { of: 'district', by: district })] : []),
    ...(category.length > 0 ? [say('scope.unsplit', { of: 'category', by: category })] : []),
  ];
}
