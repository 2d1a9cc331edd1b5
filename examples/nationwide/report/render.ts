import type { LocalizedText } from "chumchon/kernel";
import { parse, View } from "vega";
import { compile, type TopLevelSpec } from "vega-lite";
import type { ReportContent, ReportPicture, ReportSection, ReportTable } from "./content.js";
import { styleSheet } from "./styleSheet.js";

/** The report as one HTML file that needs nothing beside it: Thai first, English under it. */
export async function renderReport(content: ReportContent): Promise<string> {
  const sections = await Promise.all(content.sections.map(renderSection));
  return `<!doctype html>
<html lang="th">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(content.title.th)}</title>
<style>${styleSheet}</style>
</head>
<body>
<header>
<h1>${both(content.title)}</h1>
<p>${both(content.lead)}</p>
<nav>${content.sections.map(({ id, title }) => `<a href="#${escaped(id)}">${both(title)}</a>`).join("")}</nav>
</header>
<main>
${sections.join("\n")}
</main>
<footer>
<h2>${both({ th: "ที่มาของข้อมูล", en: "Sources" })}</h2>
<ul>${content.sources.map((source) => `<li>${both(source)}</li>`).join("")}</ul>
</footer>
</body>
</html>
`;
}

async function renderSection(section: ReportSection): Promise<string> {
  const pictures = await Promise.all(section.pictures.map(renderPicture));
  return `<section id="${escaped(section.id)}">
<h2>${both(section.title)}</h2>
${section.paragraphs.map((text) => `<p>${both(text)}</p>`).join("\n")}
${pictures.join("\n")}
${section.tables.map(renderTable).join("\n")}
</section>`;
}

async function renderPicture({ title, words, specification }: ReportPicture): Promise<string> {
  // The title stands above the picture in words already.
  const { title: _, ...untitled } = specification as { readonly title?: unknown };
  const vega = compile(untitled as TopLevelSpec).spec;
  const view = new View(parse(vega), { renderer: "none" });
  const svg = await view.toSVG();
  view.finalize();
  return `<figure>
<figcaption>${both(title)}</figcaption>
<div class="picture" role="img" aria-label="${escaped(`${words.th} ${words.en}`)}">${svg}</div>
<p class="words">${both(words)}</p>
</figure>`;
}

function renderTable({ title, columns, rows }: ReportTable): string {
  const kind = (index: number): string => (columns[index]?.figure === true ? ' class="figure"' : "");
  const head = columns.map((column, index) => `<th scope="col"${kind(index)}>${both(column.title)}</th>`).join("");
  const body = rows.map(
    (row) => `<tr>${row.map((cell, index) => `<td${kind(index)}>${escaped(cell)}</td>`).join("")}</tr>`,
  );
  return `<div class="table"><table>
<caption>${both(title)}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${body.join("\n")}
</tbody>
</table></div>`;
}

function both({ th, en }: LocalizedText): string {
  return `<span lang="th">${escaped(th)}</span><span lang="en">${escaped(en)}</span>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
