/** Something that waits until the test lets it go: instead of time. */
export interface Gate {
  /** Counts whoever comes and lets them wait. */
  pass(): Promise<void>;
  /** How many have come so far. */
  readonly came: number;
  open(): void;
}

export function gate(): Gate {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  let came = 0;
  return {
    pass: () => {
      came += 1;
      return opened;
    },
    get came() {
      return came;
    },
    open: () => open(),
  };
}
