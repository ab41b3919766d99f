/** What the window is told before an answer is asked for: a figure that holds what it needs need not wait for it. */
export const going = "corridor:going";
