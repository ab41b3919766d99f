import { notFound } from "next/navigation";

export const dynamic = "force-dynamic";

/** Every address below a language that no other page answers. */
export default function Page() {
  notFound();
}
