/** What the publishing desk says in English: loaded there only. */
export const words = {
  finding: {
    dateMissing: 'No date was found. Please point at it or type it.',
    headlineMissing: 'No headline was found. Please point at it.',
  },
} as const;
