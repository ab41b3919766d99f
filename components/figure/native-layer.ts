/**
 * Pointer, touch and keys for server-drawn charts, from the first paint on: delegated, so that it needs no hydration.
 * A pointer that rests while the page moves under it points at nothing new: keys go on where they were.
 * It also carries the theme switch, and lends the address that script has moved to to the links to other languages. Plain old script, inlined into every page; keep it under 1 KiB compressed.
 */
export const nativeLayer = `(function(d){
var on,at;
function hits(b){return [].filter.call(b.querySelectorAll(".hit"),function(h){return h.getClientRects().length})}
function peers(h,c){h.dataset.k&&d.querySelectorAll('.hit[data-k="'+h.dataset.k+'"]').forEach(function(p){p!==h&&p.classList.toggle("peer",c)})}
function hide(){if(on){on.classList.remove("on");peers(on,false);var t=on.closest(".plots").querySelector(".tip");if(t)t.hidden=true;on=null}}
function show(h){
if(h===on)return;hide();on=h;h.classList.add("on");peers(h,true);
var b=h.closest(".plots"),t=b.querySelector(".tip"),w=h.querySelector("title");
if(w){h.dataset.tip=w.textContent;w.remove()}
t.textContent=h.dataset.tip;t.hidden=false;
var r=h.getBoundingClientRect(),o=b.getBoundingClientRect(),x=r.left+r.width/2-o.left-t.offsetWidth/2;
t.style.left=Math.max(0,Math.min(o.width-t.offsetWidth,x))+"px";t.style.top=Math.max(0,r.top-o.top-4)+"px"}
d.addEventListener("pointerover",function(e){var m=e.clientX+" "+e.clientY;if(m===at)return;at=m;var h=e.target.closest&&e.target.closest(".hit");h?show(h):hide()});
function lang(e){var l=e.target.closest&&e.target.closest("[hreflang]");
if(l&&l.pathname.slice(3)===location.pathname.slice(3)){l.search=location.search;l.hash=location.hash}}
d.addEventListener("pointerdown",function(e){var h=e.target.closest&&e.target.closest(".hit");if(h)show(h);lang(e)});
d.addEventListener("focusout",function(e){if(e.target.matches(".plots"))hide()});
d.addEventListener("keydown",function(e){
if(e.key==="Escape")return hide();
if(!e.target.matches||!e.target.matches(".plots"))return;
var a=hits(e.target),i=a.indexOf(on),n=a.length-1,k={ArrowRight:i<n?i+1:n,ArrowLeft:i<0?n:i?i-1:0,Home:0,End:n}[e.key];
if(a[k]){e.preventDefault();show(a[k])}});
d.addEventListener("click",function(e){
lang(e);
var c=e.target.closest&&e.target.closest("[data-theme-switch]");if(!c)return;
var r=d.documentElement,dark=r.dataset.theme?r.dataset.theme==="dark":matchMedia("(prefers-color-scheme:dark)").matches;
r.dataset.theme=dark?"light":"dark";try{localStorage.setItem("theme",r.dataset.theme)}catch(x){}})
})(document)`;

/** Before the first paint: the reader's theme, and a mark that script runs. */
export const beforePaint = `(function(r){r.classList.add("js");try{var t=localStorage.getItem("theme");if(t)r.dataset.theme=t}catch(x){}})(document.documentElement)`;
