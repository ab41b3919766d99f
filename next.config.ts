import { existsSync, readFileSync } from "node:fs";
import type { NextConfig } from "next";

/** The edition that the pages built ahead hold: compared, when they are asked for, with the one that is newest by then. */
const manifest = ".corridor/editions/manifest.json";
const builtEdition: string = existsSync(manifest) ? JSON.parse(readFileSync(manifest, "utf8")).newest : "";

const everywhere = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
];

/** Pages run Next's own inline scripts and ours; nothing comes from another site, and nobody frames them. */
const pagePolicy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

const config: NextConfig = {
  poweredByHeader: false,
  env: { CORRIDOR_BUILT_EDITION: builtEdition },
  reactStrictMode: true,
  serverExternalPackages: ["@duckdb/node-api"],
  outputFileTracingIncludes: { "/**": ["./node_modules/@duckdb/node-bindings-*/**"] },
  images: { unoptimized: true },
  // Twins made when asked for are kept in memory, so many bytes at most, and never on disk.
  cacheMaxMemorySize: 100 * 1024 * 1024,
  experimental: { inlineCss: true, globalNotFound: true, isrFlushToDisk: false },
  typescript: { ignoreBuildErrors: true },
  generateBuildId: () => process.env.CORRIDOR_BUILD_ID ?? null,
  redirects: async () => [{ source: "/", destination: "/en", permanent: false }],
  headers: async () => [
    { source: "/:path*", headers: everywhere },
    {
      source: "/((?!embed/|_next/).*)",
      headers: [
        { key: "Content-Security-Policy", value: pagePolicy },
        { key: "X-Frame-Options", value: "DENY" },
      ],
    },
  ],
};

export default config;
