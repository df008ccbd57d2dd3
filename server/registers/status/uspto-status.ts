import { statusTable } from './office-status';

/**
 * Three-digit status codes of the USPTO. Source: "Trademark Applications Daily XML DTD Element Documentation (V2.0)", table 1, Trademark
 * Status Codes; what each comes to in law is ours:
 * - behind publication an application stays PUBLISHED until it is registered or dead: notice of allowance (688), extensions of
 *   time (718–734), statement of use (744–757, 806–825), extension of time to oppose (802);
 * - an opposition that was sustained (779) is still OPPOSED: abandonment follows under a code of its own (604), or an appeal;
 * - a pending cancellation (790) leaves the mark REGISTERED;
 * - abandonment by a decision of an office or court is REFUSED (603, 604), any other WITHDRAWN.
 * 000, 620, 622, 625, 969, 970 and 973 say nothing of the state, and stay UNKNOWN as codes that nobody knows do.
 */
export const USPTO_STATUS = statusTable({
  FILED: `400 612 616 630 631 632 638 640 641 642 643 644 645 646 647 648 649 650 651 652 653 654 655 656 657 658 659 660 661
    663 664 665 666 667 668 672 680 681 682 692 693 694 715 760 762 763 764 765 766 771 772 794 804`,
  PUBLISHED: `686 688 689 690 718 719 720 721 722 724 725 730 731 732 733 734 744 745 746 748 752 753 756 757 773 775 777
    802 803 806 807 808 809 810 811 812 813 814 815 816 817 818 819 820 821 822 823 824 825`,
  OPPOSED: '774 779 801',
  REGISTERED: '403 624 700 701 702 703 704 705 717 740 778 780 790 800',
  REFUSED: '603 604',
  WITHDRAWN: '402 600 601 602 605 606 607 608 609 614 618',
  CANCELLED: '401 404 626 710 711 712 713 714 716',
  EXPIRED: '900',
});
