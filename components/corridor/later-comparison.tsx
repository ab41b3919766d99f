"use client";

import { type ComparisonProps, ComparisonView } from "./comparison-view";
import { LiveLines } from "./live-lines";

/** The comparison of a later answer. */
export const LaterComparison = (props: ComparisonProps) => <ComparisonView {...props} lines={LiveLines} />;
