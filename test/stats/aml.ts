/** Weeks to relapse of patients under maintained chemotherapy, survival::aml of R; 0: still well. */
export const AML_TIMES = [9, 13, 13, 18, 23, 28, 31, 34, 45, 48, 161];
export const AML_EVENTS = [1, 1, 0, 1, 1, 0, 1, 1, 0, 1, 0];
