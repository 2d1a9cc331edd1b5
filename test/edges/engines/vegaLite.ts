import * as vega from "vega";
import { compile, type TopLevelSpec } from "vega-lite";

/** A picture drawn: the SVG, and every warning on the way to it. */
export interface Drawn {
  readonly svg: string;
  readonly warnings: readonly string[];
}

/** Compiles a specification of Vega-Lite and draws it, as any page that shows it would. */
export async function drawn(specification: unknown): Promise<Drawn> {
  const warnings: string[] = [];
  const logger = vega.logger(vega.Warn, undefined, (_method, _level, input) => warnings.push(input.join(" ")));
  const { spec } = compile(specification as TopLevelSpec, { logger });
  const view = new vega.View(vega.parse(spec), { renderer: "none", logger });
  return { svg: await view.toSVG(), warnings };
}
