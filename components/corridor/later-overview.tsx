"use client";

import { LiveLines } from "./live-lines";
import { type OverviewProps, OverviewView } from "./overview-view";

/** The overview of a later answer. */
export const LaterOverview = (props: OverviewProps) => <OverviewView {...props} lines={LiveLines} />;
