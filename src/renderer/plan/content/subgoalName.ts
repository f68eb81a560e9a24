/** What a subgoal is called in a list: its words, else its area. */
export const subgoalName = ({ area, text }: { readonly area: string; readonly text: string }): string =>
  text === '' ? area : text;
