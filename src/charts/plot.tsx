import { type KeyboardEvent, type MouseEvent, useContext, useRef } from 'react';
import { say } from '../text/messages.ts';
import { useSpeech } from '../ui/language.ts';
import { useKeptFocus } from './keep-focus.ts';
import { loadDrawing, useDrawing } from './load-drawing.ts';
import { type DrawnChart, PLOT_WIDTH, plotHeight } from './measure.ts';
import { PrintedContext, signatureOf } from './printed.ts';

interface PlotProps {
  readonly figure: string;
  readonly chart: DrawnChart;
  /** Called with the key of the mark that was clicked or chosen by Enter or Space. */
  readonly onChoose: (markKey: string) => void;
}

/** The mark that an event happened on, by the text that the drawing carries. */
function markAt(target: EventTarget): string | undefined {
  const mark = target instanceof Element ? target.closest('[data-mark]') : null;
  return mark?.getAttribute('data-mark') ?? undefined;
}

function Paper({ figure, chart }: Pick<PlotProps, 'figure' | 'chart'>) {
  const { write, language } = useSpeech();
  const drawing = useDrawing();
  const printed = useContext(PrintedContext);
  if (drawing.kind === 'ready') {
    return (
      <div className="plot-paper" data-plot={figure}>
        <drawing.Drawing figure={figure} chart={chart} />
      </div>
    );
  }
  // The build's drawing stands in while the chart is still the one that it is a drawing of.
  const isSame = printed.signatures.get(figure) === signatureOf(chart, language);
  const markup = isSame ? printed.markup.get(figure) : undefined;
  if (markup !== undefined) {
    return (
      <div
        className="plot-paper"
        data-plot={figure}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing, made by our own build
        dangerouslySetInnerHTML={{ __html: markup }}
      />
    );
  }
  return drawing.kind === 'waiting' ? (
    <p className="plot-waiting">{write(say('chart.drawing'))}</p>
  ) : (
    <p className="plot-waiting">
      {write(say('chart.failed'))}{' '}
      <button type="button" className="link" onClick={() => void loadDrawing()}>
        {write(say('chart.retry'))}
      </button>
    </p>
  );
}

/**
 * The place of a chart on a surface. It listens for its marks, so that they answer while they are
 * still the build's drawing as well as when recharts has drawn them.
 */
export function Plot({ figure, chart, onChoose }: PlotProps) {
  const place = useRef<HTMLDivElement>(null);
  useKeptFocus(place);
  const choose = (event: MouseEvent | KeyboardEvent) => {
    const mark = markAt(event.target);
    if (mark === undefined) return;
    event.preventDefault();
    onChoose(mark);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its marks are buttons; it listens for them
    <div
      ref={place}
      className="plot"
      style={{ aspectRatio: `${PLOT_WIDTH} / ${plotHeight(chart)}` }}
      onClick={choose}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === ' ') choose(event);
      }}
    >
      <Paper figure={figure} chart={chart} />
    </div>
  );
}
