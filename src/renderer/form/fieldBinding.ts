/** What a field needs to stand in a form: `form.field('receivedOn')` gives it. */
export interface FieldBinding<Value> {
  id: string;
  label: string;
  optional: boolean;
  value: Value;
  onChange: (value: Value) => void;
  onBlur: () => void;
  error: string | null;
}
