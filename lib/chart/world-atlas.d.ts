/** The land's data are large: read as what they are, never as the type of every number in them. */
declare module "world-atlas/countries-50m.json" {
  import type { GeometryCollection, Topology } from "topojson-specification";

  const topology: Topology<{ countries: GeometryCollection; land: GeometryCollection }>;
  // biome-ignore lint/style/noDefaultExport: a JSON module has no other export
  export default topology;
}
