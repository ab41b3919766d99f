/** A style sheet as text, to be written into a page. */
declare module "*.css?raw" {
  const text: string;
  export default text;
}
