/** jest takes a time limit from its own options only, not from a project's: each project hands its own over as a global. */
jest.setTimeout((globalThis as unknown as { readonly TEST_SECONDS: number }).TEST_SECONDS * 1000);
