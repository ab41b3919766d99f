import { type KeyboardEvent, type MouseEvent, useEffect, useState } from "react";
import type { FlowFigureModel } from "../../lib/chart/prepare-flow-figure";

export interface FigureState {
  readonly flow: keyof FlowFigureModel["views"];
  readonly table: boolean;
}

/** The state that an address of this figure stands for; anything else is the state the page came with. */
function stateAt(figure: FlowFigureModel, address: string): FigureState {
  for (const [flow, view] of Object.entries(figure.views)) {
    if (view.addresses.chart === address) return { flow: flow as FigureState["flow"], table: false };
    if (view.addresses.table === address) return { flow: flow as FigureState["flow"], table: true };
  }
  return { flow: figure.initial, table: figure.initialTable };
}

const isPlain = (event: MouseEvent): boolean => event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);

/**
 * The figure's state, kept in the page's address: links that work without script, taken over by script.
 * `touched` tells that the reader has used a control.
 */
export function useFigureState(figure: FlowFigureModel) {
  const [state, setState] = useState<FigureState>({ flow: figure.initial, table: figure.initialTable });
  const [touched, setTouched] = useState(false);
  const [shown, setShown] = useState(figure);
  if (shown !== figure) {
    setShown(figure);
    setState({ flow: figure.initial, table: figure.initialTable });
  }
  useEffect(() => {
    const follow = () => setState(stateAt(figure, location.pathname + location.search));
    addEventListener("popstate", follow);
    return () => removeEventListener("popstate", follow);
  }, [figure]);
  const turn = (next: FigureState, address: string) => {
    setState(next);
    setTouched(true);
    history.pushState(null, "", address);
  };
  /** The properties of a link to a state. */
  const go = (next: FigureState, address: string) => ({
    href: address,
    onClick: (event: MouseEvent) => {
      if (!isPlain(event)) return;
      event.preventDefault();
      turn(next, address);
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== " ") return;
      event.preventDefault();
      turn(next, address);
    },
  });
  return { state, touched, go };
}
