interface Component {
  readonly name: string;
  readonly version: string;
  readonly licenses?: readonly {
    readonly expression?: string;
    readonly license?: { readonly id?: string; readonly name?: string };
  }[];
}
export function isAllowed(expression: string): boolean;
export function refusedLicences(bill: { readonly components: readonly Component[] }): string[];
export function weaknesses(output: string): {
  readonly asked: boolean;
  readonly found: string[];
  readonly why?: string;
};
