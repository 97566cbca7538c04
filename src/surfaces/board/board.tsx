import { type ReactNode, useMemo } from 'react';
import { type BuiltFigure, buildFrom } from '../../figures/build.ts';
import { TOPICS, type Topic } from '../../figures/figure.ts';
import { underRules } from '../../ledger/light-rules.ts';
import { arranged } from '../../store/layout.ts';
import { useBoard } from '../../store/use-board.ts';
import { useTextMatch } from '../../store/use-text-match.ts';
import { say } from '../../text/messages.ts';
import { useTurnsUnderWay } from '../../ui/in-turn.ts';
import { useSpeech } from '../../ui/language.ts';
import { lazily } from '../../ui/lazily.tsx';
import { viewOf } from '../../view/view.ts';
import { ArrangeButton } from './arrange-button.tsx';
import { BoardHeader } from './board-header.tsx';
import { CommandPalette } from './command-palette.tsx';
import { FailedPanel } from './failed-panel.tsx';
import { FigureView } from './figure-view.tsx';
import { FilterBar } from './filter-bar.tsx';
import type { PanelProps } from './open-panel.tsx';
import { WallArranged } from './wall-arranged.tsx';

const TOPIC_NAMES = {
  plan: say('topic.plan'),
  wall: say('topic.wall'),
  progress: say('topic.progress'),
  lateness: say('topic.lateness'),
  people: say('topic.people'),
  projects: say('topic.projects'),
  services: say('topic.services'),
  health: say('topic.health'),
} as const satisfies Record<Topic, unknown>;

function TopicFigures({ topic, figures }: { topic: Topic; figures: readonly BuiltFigure[] }) {
  const { write } = useSpeech();
  const own = figures.filter((figure) => figure.topic === topic);
  if (own.length === 0) return null;
  return (
    <section className="topic" aria-labelledby={`topic-${topic}`}>
      <h2 id={`topic-${topic}`} className="visually-hidden">
        {write(TOPIC_NAMES[topic])}
      </h2>
      {own.map((figure) => (
        <FigureView key={figure.id} figure={figure} />
      ))}
    </section>
  );
}

/** The figures as the reader has ordered them, whatever they are about. */
function ArrangedFigures({ figures }: { figures: readonly BuiltFigure[] }) {
  const { write } = useSpeech();
  return (
    <section className="topic" aria-labelledby="topic-arranged">
      <h2 id="topic-arranged" className="visually-hidden">
        {write(say('topic.arranged'))}
      </h2>
      {figures.map((figure) => (
        <FigureView key={figure.id} figure={figure} />
      ))}
    </section>
  );
}

/** What stands open beside the board is loaded when it is first opened. */
const LazyPanel = lazily<PanelProps>({
  load: () => import('./open-panel.tsx').then(({ OpenPanel }) => OpenPanel),
  Failed: function Failed() {
    const closePanel = useBoard((board) => board.closePanel);
    return <FailedPanel onClose={closePanel} />;
  },
});

function Panel(props: PanelProps) {
  const isOpen = useBoard((board) => board.panel.kind !== 'none');
  return isOpen && <LazyPanel {...props} />;
}

/** Busy as long as some figures still answer what was asked before. */
function Figures({ children }: { children: ReactNode }) {
  const { write } = useSpeech();
  const isBusy = useTurnsUnderWay();
  return (
    <main
      id="figures"
      className="figures"
      tabIndex={-1}
      aria-label={write(say('board.figures'))}
      aria-busy={isBusy}
    >
      {children}
    </main>
  );
}

/** The open ledger, under the rules for lights that are in force. */
function useLedgerInForce() {
  const ledger = useBoard((board) => board.ledger);
  const rules = useBoard((board) => board.rules);
  return useMemo(() => underRules(ledger, rules), [ledger, rules]);
}

/** The board: the ledger's figures on a wall, a desk or a phone. */
export function Board() {
  const { write } = useSpeech();
  const ledger = useLedgerInForce();
  const filters = useBoard((board) => board.filters);
  const earlier = useBoard((board) => board.earlier);
  const asOf = useBoard((board) => board.asOf);
  const match = useTextMatch(filters.text);
  const view = useMemo(
    () => viewOf(ledger, filters, asOf, earlier, match),
    [ledger, filters, asOf, earlier, match],
  );
  const definitions = useBoard((board) => board.figures);
  const figures = useMemo(() => buildFrom(definitions, view), [definitions, view]);
  const layout = useBoard((board) => board.layout);
  const shown = useMemo(() => arranged(figures, layout), [figures, layout]);
  return (
    <div className="board">
      <a className="skip" href="#figures">
        {write(say('board.skip'))}
      </a>
      <BoardHeader>
        <CommandPalette view={view} figures={figures} />
        <ArrangeButton figures={figures} />
      </BoardHeader>
      <FilterBar view={view} />
      <WallArranged>
        <Figures>
          {layout.order.length > 0 ? (
            <ArrangedFigures figures={shown} />
          ) : (
            TOPICS.map((topic) => <TopicFigures key={topic} topic={topic} figures={shown} />)
          )}
        </Figures>
      </WallArranged>
      <Panel view={view} figures={figures} />
    </div>
  );
}
