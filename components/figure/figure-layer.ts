/**
 * Opens what is behind a figure beside the page that shows it: the article of the figure's own page, in a native popover.
 * Delegated like the native layer, so that it needs no hydration; without it every figure is a plain link to that page.
 */
export const figureLayer = `(function(d){
var way=[],from;
function panel(){return d.getElementById("lineage")}
function fill(p,nodes){var i=p.querySelector(".inside");i.replaceChildren.apply(i,nodes);p.scrollTop=0;p.querySelector("[data-panel=back]").hidden=way.length<2}
function line(text){var l=d.createElement("p");l.textContent=text;return l}
function show(){
var p=panel(),href=way[way.length-1];
fill(p,[line(p.dataset.loading)]);if(!p.matches(":popover-open"))p.showPopover();p.focus();
fetch(href).then(function(r){if(!r.ok)throw 0;return r.text()}).then(function(h){
var a=new DOMParser().parseFromString(h,"text/html").querySelector("article.lineage");
if(!a)throw 0;if(way[way.length-1]===href)fill(p,[a])
}).catch(function(){var l=d.createElement("a");l.href=href;l.textContent=p.dataset.failed;if(way[way.length-1]===href)fill(p,[l])})}
function open(a,e){
var p=panel();if(!p||!p.showPopover||e.button||e.metaKey||e.ctrlKey||e.shiftKey||e.altKey)return;
e.preventDefault();
if(!p.contains(a)){way=[];from=a.closest(".plots")||a}
way.push(a.getAttribute("href"));show()}
function copy(b){
var p=panel(),s=b.parentNode.querySelector("[role=status]");
navigator.clipboard.writeText(b.dataset.copy).then(function(){s.textContent=p.dataset.copied},function(){s.textContent=p.dataset.notCopied})}
d.addEventListener("click",function(e){
var t=e.target.closest&&e.target.closest("a.fig,a.pt,[data-panel],[data-copy]");if(!t)return;
if(t.dataset.copy)return copy(t);
if(t.dataset.panel==="close")return panel().hidePopover();
if(t.dataset.panel){way.pop();return show()}
open(t,e)});
d.addEventListener("keydown",function(e){
if(e.key!=="Enter"||!e.target.matches||!e.target.matches(".plots"))return;
var a=e.target.querySelector(".hit.on a");if(a){e.preventDefault();open(a,e)}});
d.addEventListener("toggle",function(e){if(e.target===panel()&&e.newState==="closed"&&from){
var c=d.activeElement;if(!c||c===d.body||from.contains(c)||panel().contains(c))from.focus({preventScroll:true});from=null}},true)
})(document)`;
