/** The folder of an instance in which its disk is mounted, and which containers see as a volume. Frozen. */
export const instanceStorePath = '/mnt/stp-instance-store';

// Comments on the script, here because a comment in it would be a part of the user data:
// - A disk may have several links, with and without its namespace, and disks of EBS have others.
//   https://docs.aws.amazon.com/ebs/latest/userguide/nvme-ebs-volumes.html
// - Several disks become one by mdadm, where the image of the instance has it: without it, or where it fails, the first
//   disk is used. Nothing is installed: an instance may have no way to a repository of packages.
// - A new instance has empty disks, so everything on them may be overwritten. `-K` discards no blocks, which takes minutes
//   on large disks. https://man7.org/linux/man-pages/man8/mkfs.xfs.8.html
// - Everybody may write, as in /tmp: programs of images that do not run as root too.
// - Without a disk, a file stands in place of the folder: Docker cannot mount it, so that a run fails with the reason,
//   where it would fill the disk of the system otherwise.
// - There is no parameter expansion in braces, so that Fn::Sub does not change the text.

/**
 * The shell commands that mount the NVMe disks of an instance in `instanceStorePath`, as ASCII text with a newline at its
 * end. They run as root before Docker and the ECS agent start, which wait for cloud-init. What they did is a line on
 * stdout, which cloud-init writes to its log and to the console of the instance.
 * - https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/add-instance-store-volumes.html
 * - https://docs.aws.amazon.com/AmazonECS/latest/developerguide/bootstrap_container_instance.html
 */
export const instanceStoreCommands: string = `mount_instance_store() {
  [ "$1" ] || return 1
  disk=$1
  if [ "$2" ] && command -v mdadm >/dev/null; then
    mdadm --create /dev/md/stp --run --force --level=0 --raid-devices=$# "$@" && disk=/dev/md/stp
  fi
  mkfs.xfs -f -K "$disk" && mkdir -p ${instanceStorePath} && mount -o noatime "$disk" ${instanceStorePath} || return 1
  chmod 1777 ${instanceStorePath}
  echo "instance store: $disk of $# in ${instanceStorePath}"
}
udevadm settle --timeout=60 || :
if ! mount_instance_store $(ls /dev/disk/by-id/nvme-Amazon_EC2_NVMe_Instance_Storage* 2>/dev/null | xargs -r realpath | sort -u); then
  echo "instance store: none"
  rmdir ${instanceStorePath} 2>/dev/null || :
  echo "This instance has no instance store." >${instanceStorePath}
fi
`;
