import { NotFoundWords } from "../not-found-words";

export default function NotFound() {
  return <NotFoundWords />;
}
