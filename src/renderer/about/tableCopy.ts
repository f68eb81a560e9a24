/** Names and facts for the clipboard, as lines of text and as a table. */
export function tableCopy(facts: readonly (readonly [string, string])[]): { text: string; html: string } {
  const rows = facts.map(([name, fact]) => `<tr><th>${escaped(name)}</th><td>${escaped(fact)}</td></tr>`);
  return {
    text: facts.map(([name, fact]) => `${name}: ${fact}`).join('\n'),
    html: `<table>${rows.join('')}</table>`,
  };
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
