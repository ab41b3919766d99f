import { Nowhere } from "../nowhere";

/** Where a page finds out only when asked that it holds nothing; the proxy leads all other addresses to their language's answer. */
export default function NotFound() {
  return <Nowhere />;
}
