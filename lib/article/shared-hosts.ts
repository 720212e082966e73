/**
 * Registrable domains under which anybody may publish: each name below one is a publisher of its own.
 * From general knowledge: hosters of blogs, newsletters and sites, and domains that are let in parts.
 */
export const SHARED_HOSTS: ReadonlySet<string> = new Set(
  `
  blogspot.com blogspot.ae blogspot.be blogspot.ca blogspot.ch blogspot.co.at blogspot.co.id
  blogspot.co.il blogspot.co.nz blogspot.co.uk blogspot.co.za blogspot.com.ar blogspot.com.au
  blogspot.com.br blogspot.com.ng blogspot.com.tr blogspot.de blogspot.dk blogspot.es blogspot.fi
  blogspot.fr blogspot.gr blogspot.hk blogspot.hu blogspot.ie blogspot.in blogspot.it blogspot.jp
  blogspot.kr blogspot.mx blogspot.my blogspot.nl blogspot.no blogspot.pe blogspot.ph blogspot.pt
  blogspot.qa blogspot.ro blogspot.ru blogspot.se blogspot.sg blogspot.tw
  beehiiv.com fc2.com canalblog.com cocolog-nifty.com dreamwidth.org eklablog.com
  exblog.jp fandom.com ghost.io hashnode.dev hatenablog.com hatenablog.jp
  jimdo.com jimdofree.com jimdosite.com livedoor.blog livejournal.com medium.com micro.blog
  mystrikingly.com over-blog.com overblog.com posthaven.com seesaa.net
  skyrock.com substack.com tistory.com tumblr.com typepad.com ucoz.com ucoz.net
  ucoz.ru webador.com webflow.io webnode.com webnode.page weebly.com wikidot.com
  wixsite.com wixstudio.io wordpress.com wpcomstaging.com write.as
  000webhostapp.com amplifyapp.com appspot.com azurewebsites.net bitbucket.io
  codeberg.page firebaseapp.com fly.dev framer.website github.io gitlab.io glitch.me
  herokuapp.com neocities.org netlify.app nfshost.com notion.site onrender.com pages.dev
  pantheonsite.io proboards.com readthedocs.io repl.co replit.app super.site surge.sh
  tripod.com vercel.app web.app workers.dev
  ae.org br.com cn.com co.com de.com eu.com eu.org gb.net gr.com hu.net
  in.net jp.net jpn.com mex.com no.com ru.com sa.com se.net uk.com uk.net us.com us.org za.bz
  za.com
  `
    .trim()
    .split(/\s+/),
);
