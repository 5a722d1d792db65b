export interface Refusal {
  kind: string;
  values?: Record<string, string>;
}
