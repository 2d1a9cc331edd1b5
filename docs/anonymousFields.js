// A TypeDoc plugin: every exported name and every field of an interface has a comment of its own. A field of a type
// without a name (a case of a union of problems, a literal) is explained by the comment of what holds it.
import { Converter, ReflectionKind } from "typedoc";

export function load(app) {
  app.converter.on(Converter.EVENT_END, ({ project }) => {
    const explained = app.options.getValue("intentionallyNotDocumented");
    for (const field of project.getReflectionsByKind(ReflectionKind.Property)) {
      if (field.hasComment() || !isInNamelessType(field)) continue;
      const name = field.getFriendlyFullName();
      if (!explained.includes(name)) explained.push(name);
    }
  });
}

function isInNamelessType({ parent }) {
  if (parent === undefined || parent.kindOf(ReflectionKind.Parameter)) return false;
  if (!parent.kindOf(ReflectionKind.TypeLiteral)) return isInNamelessType(parent);
  // An alias of one literal type is an interface by another word: its fields need their comments.
  const holder = parent.parent;
  const isAlias = holder?.kindOf(ReflectionKind.TypeAlias) && holder.type?.type === "reflection";
  return !isAlias && !isOfParameter(parent);
}

function isOfParameter({ parent }) {
  return parent !== undefined && (parent.kindOf(ReflectionKind.Parameter) || isOfParameter(parent));
}
